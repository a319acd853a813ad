package org.opendps.registry.profile;

/** What the provider is in law. */
public enum ProviderKind {
    CHARITY,
    COMPANY,
    CIC,
    SOLE_TRADER,
    PUBLIC_BODY,
    OTHER
}
