/** What is handed in, and what it lacks in plain words. */
@NullMarked
package org.opendps.registry.application.pack;

import org.jspecify.annotations.NullMarked;
