"""Django settings of a node, made from its ``node.toml``. Nothing else is configurable here."""

import os
import secrets
from pathlib import Path
from urllib.parse import unquote, urlsplit

from eurazpol.node.config import current_folder, read_config

NODE = read_config(current_folder())
PACKAGE = Path(__file__).resolve().parent.parent
ROOMS_WITH_PAGES = (
    "access",
    "exchange",
    "documents",
    "matching",
    "notices",
    "cooperation",
    "citizens",
    "legal_statistics",
)


def _secret(path: Path) -> str:
    """Read the node's secret, made on first use and readable by its owner only."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii")
    secret = secrets.token_urlsafe(48)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secret)
    return secret


def _database(url: str | None) -> dict[str, object]:
    if url is None:
        return {
            "ENGINE": "eurazpol.node.sqlite",
            "NAME": NODE.folder / "db.sqlite3",
            "TEST": {"NAME": NODE.folder / "test.sqlite3"},  # a file, as in service
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
            },
        }
    parts = urlsplit(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": parts.port or "",
        "CONN_MAX_AGE": 60,
        # Compiling a query of a page takes longer than the page.
        "OPTIONS": {"options": "-c jit=off"},
    }


SECRET_KEY = _secret(NODE.folder / "secret.key")
DEBUG = False
ALLOWED_HOSTS = [urlsplit(NODE.url).hostname or "127.0.0.1", "127.0.0.1", "localhost"]
CSRF_TRUSTED_ORIGINS = [NODE.url]
ROOT_URLCONF = "eurazpol.node.urls"
WSGI_APPLICATION = "eurazpol.node.wsgi.application"
DATABASES = {"default": _database(NODE.database)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "access.Officer"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "eurazpol.ui.apps.UiConfig",
    "eurazpol.audit.store.apps.AuditConfig",
    "eurazpol.access.store.apps.AccessConfig",
    "eurazpol.matching.store.apps.MatchingConfig",
    "eurazpol.documents.store.apps.DocumentsConfig",
    "eurazpol.exchange.store.apps.ExchangeConfig",
    "eurazpol.notices.store.apps.NoticesConfig",
    "eurazpol.cooperation.store.apps.CooperationConfig",
    "eurazpol.citizens.store.apps.CitizensConfig",
    "eurazpol.legal_statistics.store.apps.LegalStatisticsConfig",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "eurazpol.node.api.programmes",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "eurazpol.node.middleware.access",
    "eurazpol.node.middleware.shell",
    "eurazpol.node.middleware.forms",
    "eurazpol.node.middleware.rejections",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [
            PACKAGE / "ui" / "templates",
            *(PACKAGE / room / "web" / "templates" for room in ROOMS_WITH_PAGES),
        ],
        "OPTIONS": {
            "builtins": ["eurazpol.ui.templatetags.ui"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "eurazpol.ui.shell.context",
            ],
        },
    }
]

USE_TZ = True
TIME_ZONE = NODE.timezone
LANGUAGE_CODE = "kk"
USE_I18N = False  # texts come from the Fluent catalogue, see ADR 0003

STATIC_URL = "/static/"
STATIC_ROOT = NODE.folder / "static"
WHITENOISE_USE_FINDERS = True
WHITENOISE_ALLOW_ALL_ORIGINS = False

ENCRYPTED = NODE.url.startswith("https://")
_BOUND = "__Host-" if ENCRYPTED else ""  # the browser itself binds such a cookie to this host
SESSION_COOKIE_NAME = f"{_BOUND}session_{NODE.name}"
CSRF_COOKIE_NAME = f"{_BOUND}csrf_{NODE.name}"
# The way back from a sign-in service begins at another host: a strict cookie would not come along.
SESSION_COOKIE_SAMESITE = "Lax" if NODE.oidc else "Strict"
SESSION_COOKIE_AGE = int(NODE.sign_in.longest.total_seconds())
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = ENCRYPTED
SECURE_HSTS_SECONDS = 365 * 86400 if ENCRYPTED else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = ENCRYPTED
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
LOGIN_URL = "/sign-in"
CSRF_FAILURE_VIEW = "eurazpol.ui.errors.outdated_form"
LOGIN_REDIRECT_URL = "/work"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_HANDLERS = ["eurazpol.documents.web.uploads.BoundedUploads"]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "object-src": ["'none'"],
        "style-src": ["'self'"],
        "script-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"masked": {"()": "eurazpol.node.masked.MaskSecrets"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "filters": ["masked"]}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
}
