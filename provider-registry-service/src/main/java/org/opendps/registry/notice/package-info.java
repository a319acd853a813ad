/**
 * Notices: what the law wants published about an open list of providers. Whatever happens to a system makes the notices
 * due that its regime names; each is composed from the register until the council says that it was published.
 */
@NullMarked
package org.opendps.registry.notice;

import org.jspecify.annotations.NullMarked;
