// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace hilum::tests {

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// A folder with a pipeline, and the binary run in it.
class CliBench
{
public:
    CliBench() { write("in.ndjson", "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n"); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    [[nodiscard]] Outcome run(const QStringList& arguments, const QByteArray& input = {},
                              const std::function<void()>& limits = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setProgram(QStringLiteral(HILUM_BINARY));
        process.setArguments(arguments);
        if (limits)
            process.setChildProcessModifier(limits);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        constexpr int kPatience = 120'000;
        if (!process.waitForFinished(kPatience))
            return {};
        return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                .out = process.readAllStandardOutput(),
                .err = process.readAllStandardError()};
    }

    QTemporaryDir folder;
};

} // namespace hilum::tests
