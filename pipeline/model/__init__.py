"""The records that the stages hand to one another, and the errors of bad input. Imports nothing of ours."""
