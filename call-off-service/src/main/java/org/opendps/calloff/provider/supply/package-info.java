/**
 * What members supply: categories, areas, rates, places and documents, as the registry tells them.
 */
@NullMarked
package org.opendps.calloff.provider.supply;

import org.jspecify.annotations.NullMarked;
