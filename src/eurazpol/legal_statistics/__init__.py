"""Legal statistics: figures that come from events, published series, checks and forecasts."""
