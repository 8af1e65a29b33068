/**
 * Under CI the laws are tried on the same cases every time, so that a failure is the change's own;
 * anywhere else the cases are new at every run, which is how the next counterexample is found.
 */
import fc from 'fast-check'

if (process.env['CI'] !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_124 })
