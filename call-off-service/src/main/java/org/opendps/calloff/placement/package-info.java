/**
 * What an award leads to: the running support of one person by one provider.
 */
@NullMarked
package org.opendps.calloff.placement;

import org.jspecify.annotations.NullMarked;
