package org.opendps.registry.identity;

/** Somebody who acts for a provider; once GRANTED, the next login has the role and the claim. */
public record Administrator(String username, Access access) {}
