"""Rules about figures: numbers, doses, units, dates, times, money, telephone numbers."""
