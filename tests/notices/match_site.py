"""The addresses of the node on which the pages of leads are tested; a fixture fills them."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
handler403 = "eurazpol.ui.errors.forbidden"
handler404 = "eurazpol.ui.errors.not_found"
