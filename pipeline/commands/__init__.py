"""What each command does. A command gets its arguments, a voice to speak with, and today's date."""
