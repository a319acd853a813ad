/**
 * What we know of purchasing systems, providers and members: a projection of what the registry announces.
 */
@NullMarked
package org.opendps.calloff.provider;

import org.jspecify.annotations.NullMarked;
