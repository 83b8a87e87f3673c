/** Planning: where machines go, what happens if, and what that would change. */
package org.verdigris.cli.plan;
