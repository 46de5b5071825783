"""Forecasts of workload and of staff: a forecast is not a report, and says how far it erred."""
