"""Rules that look at sentences, words and scores: is the page easy to read, and clear?"""
