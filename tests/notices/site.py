"""The pages of one node of the tests' world; the fixture fills the addresses in."""

from django.urls import URLPattern, URLResolver

urlpatterns: list[URLPattern | URLResolver] = []
