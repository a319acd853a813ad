/**
 * An application: a provider asks to be admitted to a purchasing system, with a small core pack; the council decides
 * within the time of the regime and says why when it refuses.
 */
@NullMarked
package org.opendps.registry.application;

import org.jspecify.annotations.NullMarked;
