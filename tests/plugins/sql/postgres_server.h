// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTemporaryDir>

/// A PostgreSQL server of its own on a loopback port, in a temporary folder, stopped and deleted with this
/// object. Its role `hilum` has the password `open sesame`. As root it runs as the user `postgres` or
/// `nobody`: the server refuses to run as root.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// "" when it runs, else why not.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] int port() const { return m_port; }

private:
    bool run(const QString& tool, const QStringList& arguments);

    QTemporaryDir m_folder;
    QString m_bin;
    QString m_problem;
    int m_port = 0;
    bool m_isRunning = false;
};
