package org.opendps.local.bench;

/** How a request comes to the service that is measured. */
enum Way {
    /** As it comes in earnest. */
    OURS,
    /** Through one plain proxy and nothing else: what a door costs at the least. */
    HOP
}
