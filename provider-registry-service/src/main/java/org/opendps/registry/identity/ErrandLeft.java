package org.opendps.registry.identity;

/** In a transaction: the identity provider is to be told something once it has committed. */
record ErrandLeft() {}
