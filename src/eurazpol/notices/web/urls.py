"""The addresses of the notices' pages, to be mounted at the root of the node."""

from collections.abc import Callable
from functools import partial

from django.http import HttpResponse
from django.urls import URLPattern, path

from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.web import (
    act,
    editor,
    notice_files,
    notices,
    photos,
    public,
    public_release,
    review,
    unsaved,
)


def notice_urls(deps: NoticesDeps) -> list[URLPattern]:
    """Return the addresses."""

    def at(route: str, view: Callable[..., HttpResponse], name: str) -> URLPattern:
        return path(route, partial(view, deps=deps), name=name)

    one = "notices/<int:key>"
    return [
        at("notices", notices.listed, "notices"),
        at("notices.json", notices.listed_json, "notices-json"),
        at("notices/new", editor.new, "notice-new"),
        at("notices/unsaved/<slug:key>", unsaved.keep, "notice-unsaved"),
        at("notices/unsaved/<slug:key>/drop", unsaved.drop, "notice-unsaved-drop"),
        at("notices/check", editor.check, "notice-check"),
        at("notices/export", notice_files.export, "notice-export"),
        at("notices/reasons", notices.reasons, "notice-reasons"),
        at(one, notices.shown, "notice"),
        at(f"{one}.json", notices.shown_json, "notice-json"),
        at(f"{one}/print", notices.printed, "notice-print"),
        at(f"{one}/edit", editor.edit, "notice-edit"),
        at(f"{one}/photos", photos.photos, "notice-photos"),
        at(f"{one}/photos/<uuid:document>", photos.photo, "notice-photo"),
        at(f"{one}/photos/<uuid:document>/remove", photos.removed, "notice-photo-remove"),
        at(f"{one}/submit", act.submitted, "notice-submit"),
        at(f"{one}/take-back", act.taken_back, "notice-take-back"),
        at(f"{one}/approve", act.approval, "notice-approve"),
        at(f"{one}/assess", review.assessment, "notice-assess"),
        at(f"{one}/release", public_release.release_page, "notice-release"),
        at("wanted", public.listed, "wanted"),
        at("wanted.json", public.listed_json, "wanted-json"),
        at("wanted/<slug:number>", public.shown, "wanted-one"),
        at("wanted/<slug:number>.json", public.shown_json, "wanted-one-json"),
        at(f"{one}/do/<slug:step>", act.controlled, "notice-control"),
    ]
