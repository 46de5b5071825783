"""Pure reasoning over law: values in, reasoned values out."""
