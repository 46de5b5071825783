"""The way to yente and back: the published data set, its token, a yente that is silent."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from django.http import Http404, HttpResponseBase
from django.test import RequestFactory

from eurazpol.audit.actions.queries import entries_by
from eurazpol.matching.actions.publication import TOKEN_VARIABLE, dataset_name, manifest_of
from eurazpol.matching.adapters.embedded.register import EmbeddedRegister
from eurazpol.matching.adapters.yente.client import YenteClient
from eurazpol.matching.adapters.yente.register import YenteRegister
from eurazpol.matching.domain.errors import RegisterUnreachable
from eurazpol.matching.web.publication import PublicationDeps, entities, index
from tests.matching.test_register_contract import NOW, PEOPLE
from tests.matching.yente import Yente

URL = "https://node.example.kz"


@pytest.fixture
def published(tmp_path: Path) -> PublicationDeps:
    register = EmbeddedRegister(tmp_path / "register")
    register.put(PEOPLE)
    return PublicationDeps(register, "kz-1", URL, "open sesame", lambda: NOW)


def fetcher(deps: PublicationDeps) -> httpx.Client:
    """The pages of the node, as yente reaches them."""

    def answer(request: httpx.Request) -> httpx.Response:
        view = {"/register/index.json": index, "/register/entities.ftm.json": entities}
        asked = RequestFactory().get(request.url.path, headers=dict(request.headers))
        try:
            response: HttpResponseBase = view[request.url.path](asked, deps)
        except Http404:
            return httpx.Response(404)
        streamed = getattr(response, "streaming_content", None)
        return httpx.Response(200, content=b"".join(streamed) if streamed else response.content)

    return httpx.Client(transport=httpx.MockTransport(answer))


@pytest.mark.django_db
def test_yente_fetches_what_the_node_publishes_and_only_when_it_changed(
    published: PublicationDeps,
) -> None:
    manifest = manifest_of("kz-1", f"{URL}/register", guarded=True)
    with fetcher(published) as fetch:
        yente = Yente(manifest, environment={TOKEN_VARIABLE: "open sesame"}, fetch=fetch)
        try:
            yente.update()
            yente.update()
            assert yente.fetched == 1
            published.register.put([replace(PEOPLE[0], birth_place="Алматы")])
            client = YenteClient(yente.url, dataset_name("kz-1"))
            assert client.indexed_version() < published.register.version()
            yente.update()
            assert client.indexed_version() == published.register.version()
            found = YenteRegister(published.register, client).search(PEOPLE[0])  # type: ignore[arg-type]
            assert found[0].record.birth_place == "Алматы"
            client.close()
        finally:
            yente.close()
    there = yente.entities[dataset_name("kz-1")]
    assert there["1"]["properties"]["birthDate"] == ["1979-04-12"]
    assert there["1-paper-1"]["properties"]["holder"] == ["1"]
    assert [one.action for one in entries_by("programme:yente")].count("register-fetched") == 2


@pytest.mark.parametrize("given", ["", "Token wrong", "Bearer open sesame", "Token"])
@pytest.mark.django_db
def test_without_the_token_there_is_nothing(published: PublicationDeps, given: str) -> None:
    with fetcher(published) as fetch:
        for place in ("index.json", "entities.ftm.json"):
            headers = {"Authorization": given}
            assert fetch.get(f"{URL}/register/{place}", headers=headers).status_code == 404


@pytest.mark.django_db
def test_a_node_without_a_token_publishes_nothing(published: PublicationDeps) -> None:
    with fetcher(replace(published, token="")) as fetch:
        headers = {"Authorization": "Token "}
        assert fetch.get(f"{URL}/register/index.json", headers=headers).status_code == 404


@pytest.fixture
def silent() -> Iterator[YenteClient]:
    client = YenteClient("http://127.0.0.1:9", "eurazpol_kz")
    yield client
    client.close()


def test_when_yente_does_not_answer_nobody_is_missed(
    published: PublicationDeps, silent: YenteClient, caplog: pytest.LogCaptureFixture
) -> None:
    register = YenteRegister(published.register, silent)  # type: ignore[arg-type]
    assert register.search(PEOPLE[0])[0].id == "1"
    assert "yente does not answer" in caplog.text


def test_an_unknown_data_set_is_named(tmp_path: Path) -> None:
    yente = Yente({"catalogs": []})
    client = YenteClient(yente.url, "eurazpol_kz")
    try:
        with pytest.raises(RegisterUnreachable, match="eurazpol_kz"):
            client.indexed_version()
        with pytest.raises(RegisterUnreachable, match="404"):
            client.match({"schema": "Person", "properties": {}}, 5)
    finally:
        client.close()
        yente.close()
