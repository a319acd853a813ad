package org.opendps.eligibility.person.disclosure;

import java.util.UUID;

/** Said inside the transaction in which a record was restricted because of where the person lives. */
public record AddressProtected(UUID personRef) {}
