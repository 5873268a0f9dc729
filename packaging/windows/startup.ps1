# Starts the kiosk by itself on Windows, as administrator:
#   startup.ps1 -Mode Task               when the person of this session logs in, again a minute after it ended
#   startup.ps1 -Mode Shell -User kiosk  instead of the desktop, for this account (Windows Enterprise, Education, IoT)
#   startup.ps1 -Mode Off [-User kiosk]  neither
param(
    [Parameter(Mandatory = $true)][ValidateSet("Task", "Shell", "Off")][string]$Mode,
    [string]$User = $env:USERNAME
)
$ErrorActionPreference = "Stop"
$program = Join-Path $PSScriptRoot "kiosk.exe"
$name = "Kiosk of the showroom"
$class = "root\standardcimv2\embedded"

switch ($Mode) {
    "Task" {
        $action = New-ScheduledTaskAction -Execute $program -Argument "run --fullscreen"
        $trigger = New-ScheduledTaskTrigger -AtLogOn -User $User
        $settings = New-ScheduledTaskSettingsSet -RestartCount 999 -RestartInterval (New-TimeSpan -Minutes 1) `
            -ExecutionTimeLimit ([TimeSpan]::Zero) -AllowStartIfOnBatteries -MultipleInstances IgnoreNew
        Register-ScheduledTask -TaskName $name -Action $action -Trigger $trigger -Settings $settings -Force | Out-Null
    }
    "Shell" {
        Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart | Out-Null
        $sid = (New-Object System.Security.Principal.NTAccount($User)).Translate([System.Security.Principal.SecurityIdentifier]).Value
        $launcher = [wmiclass]"\\localhost\${class}:WESL_UserSetting"
        $launcher.SetDefaultShell("explorer.exe", 0) | Out-Null
        # 0: start the shell again whenever it ends
        $launcher.SetCustomShell($sid, "`"$program`" run --fullscreen", $null, $null, 0) | Out-Null
        $launcher.SetEnabled($true) | Out-Null
    }
    "Off" {
        Unregister-ScheduledTask -TaskName $name -Confirm:$false -ErrorAction SilentlyContinue
        if (Get-CimClass -Namespace $class -ClassName WESL_UserSetting -ErrorAction SilentlyContinue) {
            $sid = (New-Object System.Security.Principal.NTAccount($User)).Translate([System.Security.Principal.SecurityIdentifier]).Value
            ([wmiclass]"\\localhost\${class}:WESL_UserSetting").RemoveCustomShell($sid) | Out-Null
        }
    }
}
