/**
 * Two registrations of one provider become one; nothing of either is lost.
 */
@NullMarked
package org.opendps.registry.provider.merge;

import org.jspecify.annotations.NullMarked;
