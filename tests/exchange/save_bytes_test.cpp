// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/save_bytes.h"

#include "exchange/written_file.h"

#include <QDir>
#include <QFileInfo>
#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

ErrorCode codeOf(const Result<void>& result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

QStringList filesIn(const WrittenFiles& files)
{
    return QDir(files.path(QStringLiteral("."))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

// Lets no file of this process grow past some bytes, as a full disk would.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }

private:
    rlimit m_before{};
};

TEST(SaveBytes, WritesTheWholeFileAndNothingBesideIt)
{
    const WrittenFiles files;
    const QByteArray bytes(300'000, 'x');
    ASSERT_TRUE(saveBytes(files.path(QStringLiteral("out.csv")), bytes));
    EXPECT_EQ(files.read(QStringLiteral("out.csv")), bytes);
    ASSERT_TRUE(saveBytes(files.path(QStringLiteral("out.csv")), "new"));
    EXPECT_EQ(files.read(QStringLiteral("out.csv")), QByteArray("new"));
    EXPECT_EQ(filesIn(files), QStringList({QStringLiteral("out.csv")}));
}

TEST(SaveBytes, AFileThatDoesNotFitLeavesTheOldOne)
{
    const WrittenFiles files;
    files.write(QStringLiteral("out.csv"), "old");
    const SmallDisk disk(64 * 1024);
    EXPECT_FALSE(saveBytes(files.path(QStringLiteral("out.csv")), QByteArray(1'000'000, 'x')));
    EXPECT_EQ(files.read(QStringLiteral("out.csv")), QByteArray("old"));
    EXPECT_EQ(filesIn(files), QStringList({QStringLiteral("out.csv")}));
}

TEST(SaveBytes, AFolderThatIsNotThereOrAFolderInTheWay)
{
    const WrittenFiles files;
    EXPECT_EQ(codeOf(saveBytes(files.path(QStringLiteral("no/out.csv")), "x")), ErrorCode::FileUnwritable);
    ASSERT_TRUE(QDir().mkdir(files.path(QStringLiteral("folder"))));
    EXPECT_EQ(codeOf(saveBytes(files.path(QStringLiteral("folder")), "x")), ErrorCode::FileUnwritable);
}

TEST(SaveBytes, APipeOrDeviceIsNotReplacedByAFile)
{
    const WrittenFiles files;
    const QString pipe = files.path(QStringLiteral("pipe"));
    ASSERT_EQ(mkfifo(qPrintable(pipe), 0600), 0);
    EXPECT_EQ(codeOf(saveBytes(pipe, "x")), ErrorCode::FileUnwritable);
    EXPECT_FALSE(QFileInfo(pipe).isFile());
    EXPECT_EQ(codeOf(saveBytes(QStringLiteral("/dev/full"), "x")), ErrorCode::FileUnwritable);
    EXPECT_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile());
}

} // namespace
