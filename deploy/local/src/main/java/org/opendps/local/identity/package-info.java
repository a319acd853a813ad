/**
 * Keycloak as a child process, with the realm of the demonstration.
 */
@NullMarked
package org.opendps.local.identity;

import org.jspecify.annotations.NullMarked;
