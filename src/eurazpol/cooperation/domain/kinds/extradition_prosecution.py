"""Extradition of a person to be prosecuted."""

from eurazpol.cooperation.domain.kinds.extradition import extradition

KIND = extradition("extradition_prosecution")
