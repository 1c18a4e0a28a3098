"""What a reader has to act on: emergencies, signs of danger, risks."""
