/**
 * Who is asking: bearer tokens are checked here first, against the identity provider's keys. The services check them
 * again, so going round this door gains nothing.
 */
@NullMarked
package org.opendps.gateway.identity;

import org.jspecify.annotations.NullMarked;
