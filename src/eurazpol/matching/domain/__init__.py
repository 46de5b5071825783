"""Names and persons compared: values in, explained verdicts out."""
