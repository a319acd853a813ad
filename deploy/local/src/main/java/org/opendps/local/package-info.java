/**
 * The whole system on one bare machine: one JVM that starts the database, the broker, the identity provider, the
 * services and the gateway, and that stops them again. The same pieces, without services and on free ports, carry the
 * tests.
 */
@NullMarked
package org.opendps.local;

import org.jspecify.annotations.NullMarked;
