/**
 * Registering a provider, by itself or by an officer who introduces it.
 */
@NullMarked
package org.opendps.registry.provider.registration;

import org.jspecify.annotations.NullMarked;
