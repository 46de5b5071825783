"""Base templates, components, design tokens, template tags; no decisions."""
