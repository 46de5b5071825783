"""The register searched by yente on OpenSearch, for one that outgrows a machine."""
