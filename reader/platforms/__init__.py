"""What the systems do differently: each need of the program, with an answer for every system."""
