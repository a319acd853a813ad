/** A provider: the club, charity or company that may supply, and how it is known to the registers of the country. */
@NullMarked
package org.opendps.registry.provider;

import org.jspecify.annotations.NullMarked;
