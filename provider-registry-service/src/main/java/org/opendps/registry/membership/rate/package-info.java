/** What a member is paid: rates with start dates, agreed one by one or raised for many at once. */
@NullMarked
package org.opendps.registry.membership.rate;

import org.jspecify.annotations.NullMarked;
