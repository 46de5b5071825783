"""Extradition of a convicted person to serve the sentence."""

from eurazpol.cooperation.domain.kinds.extradition import extradition

KIND = extradition("extradition_sentence")
