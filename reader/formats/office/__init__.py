"""Documents of office programs: Word's, OpenDocument and RTF, each as one story."""
