# SPDX-License-Identifier: Apache-2.0
"""A file a source: who is in the hospital (hospital), their messages (adt, oru), images and bills."""
