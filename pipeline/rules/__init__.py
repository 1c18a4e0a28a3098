"""The rules: one file each, found by its place. The folder says what a rule looks at; `data` holds the word lists."""
