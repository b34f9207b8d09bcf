"""The fault campaign: `python -m tests.faults` injects thousands of faults and counts what is lost.

Every scenario runs the real program in a process of its own, forked from a warmed one, against a
copy of a small library. `preload.c` makes the fault; a second process then starts the program
anew and compares everything a person owns with what had been acknowledged before.
"""
