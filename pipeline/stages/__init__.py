"""The seven stages: parse, measure, check, extract, merge, verify, publish. Records in, records out."""
