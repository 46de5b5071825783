"""The pages of the secretariat's node in a test, behind the real chain: keys and carried files."""

import tempfile
from pathlib import Path

from django.urls import URLPattern

from eurazpol.access.web.urls import urls as access_urls
from eurazpol.exchange.adapters.carried_file import FileTransport, FolderShelf, OpenFile
from eurazpol.exchange.web.bundles import FilePages, bundle_urls
from eurazpol.exchange.web.keys import key_urls
from eurazpol.exchange.web.peers import peer_urls
from eurazpol.node.wiring import services
from tests.exchange.world import CENTRE, KZ, NOW, Memory, deps

LINK = Memory()
CENTRE_DEPS, KZ_DEPS = deps(CENTRE, LINK), deps(KZ, LINK)
FOLDER = Path(tempfile.mkdtemp(prefix="eurazpol-pages-"))
FILES = FilePages(
    CENTRE_DEPS, lambda: NOW, FolderShelf(FOLDER / "shelf"), FOLDER / "out", FileTransport, OpenFile
)
urlpatterns: list[URLPattern] = [
    *access_urls(services().access),
    *peer_urls(CENTRE_DEPS, lambda: NOW),
    *key_urls(CENTRE_DEPS, lambda: NOW),
    *bundle_urls(FILES),
]
handler403 = "eurazpol.ui.errors.forbidden"
