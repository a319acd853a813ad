/** Requests that nobody thought of, to every operation: none may break a service, and every answer is as documented. */
@NullMarked
package org.opendps.system.generated;

import org.jspecify.annotations.NullMarked;
