/**
 * The OpenAPI document of each service and the way to the console that shows them.
 */
@NullMarked
package org.opendps.gateway.console;

import org.jspecify.annotations.NullMarked;
