// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hilum::canvas {

/// Something that somebody wrote on the canvas: a note, or a comment on a connection.
struct Remark
{
    /// What the canvas knows it by.
    QString name;
    QString text;
    /// What it is written on, in words.
    QString where;
};

} // namespace hilum::canvas
