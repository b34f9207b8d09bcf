"""Stories on paper: set in a narrow column, their notes in the margin, printed in slices."""
