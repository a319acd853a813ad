/** Progress: how far applicants get, how long each step takes them, with help and without, and where they give up. */
@NullMarked
package org.opendps.registry.progress;

import org.jspecify.annotations.NullMarked;
